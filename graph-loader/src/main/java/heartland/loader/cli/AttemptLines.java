package heartland.loader.cli;

import heartland.loader.extract.Attempt;
import heartland.loader.extract.Finding;
import heartland.loader.extract.Seen;
import heartland.loader.link.Unit;
import heartland.model.Actor;
import heartland.model.Modality;
import heartland.model.PartialDate;
import heartland.model.Polarity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An attempt of a rule on a sentence in words. */
final class AttemptLines {
    private AttemptLines() {}

    /** What a rule made of the place where it fits. */
    static List<String> of(Attempt attempt, Seen seen) {
        List<String> lines = new ArrayList<>();
        lines.add(head(attempt));
        if (attempt.subject() != null) {
            String units = attempt.subject().units().stream()
                    .map(AttemptLines::members)
                    .collect(Collectors.joining(" with "));
            lines.add("  subject   " + units + ", " + attempt.subject().how());
        }
        if (!attempt.cues().isEmpty()) {
            lines.add("  cues      " + String.join(", ", attempt.cues()));
        }
        attempt.findings()
                .forEach(finding -> lines.add(
                        seen.findings().contains(finding)
                                ? "  claim     " + claim(finding)
                                : "  no claim  " + claim(finding) + ": " + instead(finding, seen)));
        attempt.rejections().forEach(why -> lines.add("  no claim  " + why));
        return lines;
    }

    /** Why a rule does not fit. */
    static List<String> ofMiss(Attempt miss) {
        return Stream.concat(Stream.of(head(miss)), miss.rejections().stream().map(why -> "  no claim  " + why))
                .toList();
    }

    /** What a finding claims, and how surely. */
    static String claim(Finding finding) {
        return Stream.of(
                        finding.subject().id(),
                        finding.rule().relation(),
                        finding.object().id(),
                        finding.polarity() == Polarity.AFFIRMED
                                ? ""
                                : finding.polarity().toString(),
                        finding.modality() == Modality.ACTUAL
                                ? ""
                                : finding.modality().toString(),
                        date("from ", finding.from()),
                        date("to ", finding.to()),
                        finding.attrs().isEmpty() ? "" : finding.attrs().toString(),
                        String.valueOf(finding.confidence()))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    static String members(Unit unit) {
        return ids(unit.members());
    }

    static String ids(List<Actor> actors) {
        return actors.stream().map(Actor::id).collect(Collectors.joining("+"));
    }

    private static String head(Attempt attempt) {
        return attempt.rule().id() + " (" + attempt.rule().place() + "): " + attempt.words();
    }

    private static String date(String word, PartialDate date) {
        return date == null ? "" : word + date;
    }

    /** What claims it instead: of a part of a sentence that is read by itself, perhaps the whole. */
    private static String instead(Finding beaten, Seen seen) {
        return seen.findings().stream()
                .filter(finding -> finding.pair().equals(beaten.pair()))
                .map(finding -> finding.rule().id() + " is surer of it")
                .findFirst()
                .orElse("the sentence claims it elsewhere");
    }
}
