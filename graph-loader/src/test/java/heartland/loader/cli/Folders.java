package heartland.loader.cli;

import heartland.loader.ClaimsFolder;
import heartland.model.Actor;
import heartland.model.ActorType;
import heartland.model.Claim;
import heartland.model.Evidence;
import heartland.model.Source;
import heartland.store.Contents;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Folders of made-up claims. */
final class Folders {
    private Folders() {}

    /** A folder in which one paper says of that many clubs that Kazakhstan is a member, in a sentence each. */
    static Path of(Path folder, String paper, int claims) {
        List<Actor> actors = new ArrayList<>();
        actors.add(Actor.of("KAZ", ActorType.COUNTRY, List.of("Kazakhstan", "哈薩克")));
        List<Claim> all = new ArrayList<>();
        for (int i = 0; i < claims; i++) {
            String club = "club-" + i;
            actors.add(Actor.of(club, ActorType.ORGANIZATION, List.of("Club " + i, "第" + i + "會")));
            all.add(claim(paper, club, i));
        }
        new ClaimsFolder(folder)
                .write(new Contents(List.of(Source.unlisted(paper, "Of clubs", paper + ".txt")), actors, all));
        return folder;
    }

    private static Claim claim(String paper, String club, int i) {
        String quote = "Kazakhstan joined " + club + ".";
        Evidence evidence =
                new Evidence(quote, "Clubs", 1, i + 1, null, i * 40, i * 40 + quote.length(), Evidence.hashOf(quote));
        return new Claim(
                null,
                paper,
                "KAZ",
                "MEMBER_OF",
                club,
                null,
                null,
                null,
                null,
                null,
                0.9,
                "test/member_of/join",
                evidence);
    }
}
