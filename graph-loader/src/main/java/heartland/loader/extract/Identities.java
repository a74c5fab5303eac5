package heartland.loader.extract;

import heartland.loader.link.Agreements;
import heartland.loader.link.Provisional;
import heartland.model.Actor;
import heartland.model.ActorType;
import heartland.model.PartialDate;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes of what a document only describes (協議, 峰會) an actor of its own: an agreement told by all who are found to have
 * signed it and when, an event by where and when it was, a base or a plan by its words alone. What points back at it later (該協議) is the same one.
 */
final class Identities {
    private static final String SIGNED = "SIGNED";
    private static final String HOSTED = "HOSTED";

    private final Agreements agreements;
    private final String doc;

    /** By the mention that described them: two that are described alike are two. */
    private final Map<Actor, Actor> known = new IdentityHashMap<>();

    /** @param doc the document's source */
    Identities(Agreements agreements, String doc) {
        this.agreements = agreements;
        this.doc = doc;
    }

    /** The attempts at one sentence, with actors of their own where their findings had described ones. */
    List<Attempt> identified(List<Attempt> attempts) {
        List<Finding> findings = attempts.stream()
                .flatMap(attempt -> attempt.findings().stream())
                .toList();
        findings.stream()
                .flatMap(finding -> Stream.of(finding.subject(), finding.object()))
                .filter(Provisional::isDescribed)
                .forEach(described -> known.computeIfAbsent(described, actor -> identity(actor, findings)));
        return attempts.stream()
                .map(attempt -> attempt.with(
                        attempt.findings().stream().map(this::identified).toList()))
                .toList();
    }

    private Finding identified(Finding finding) {
        return finding.between(
                known.getOrDefault(finding.subject(), finding.subject()),
                known.getOrDefault(finding.object(), finding.object()));
    }

    private Actor identity(Actor described, List<Finding> findings) {
        List<Finding> of = findings.stream()
                .filter(finding -> finding.subject() == described || finding.object() == described)
                .toList();
        PartialDate date = of.stream()
                .map(Finding::from)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (described.type() == ActorType.EVENT) {
            return Provisional.held(described, host(of).orElse(null), date, doc);
        }
        if (described.type() != ActorType.AGREEMENT) {
            return Provisional.unidentified(described, doc);
        }
        List<Actor> parties = parties(
                described,
                of.stream()
                        .filter(finding -> finding.rule().relation().equals(SIGNED))
                        .toList());
        if (parties.isEmpty()) {
            parties = parties(described, of);
        }
        return parties.isEmpty()
                ? Provisional.unidentified(described, doc)
                : agreements.identified(described, parties, date);
    }

    /** Where an event was: the town, where both town and country are told. */
    private static Optional<Actor> host(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.rule().relation().equals(HOSTED))
                .map(Finding::subject)
                .min(Comparator.comparing(host -> host.type() != ActorType.PLACE));
    }

    private static List<Actor> parties(Actor described, List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.object() == described ? finding.subject() : finding.object())
                .filter(party -> !Provisional.isDescribed(party))
                .toList();
    }
}
