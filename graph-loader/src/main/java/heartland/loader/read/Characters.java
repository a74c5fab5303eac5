package heartland.loader.read;

import java.text.Normalizer;

/** The usual character for each that stands for it: compatibility ideographs, and radicals as PDFs have them. */
final class Characters {
    /** The radicals that Unicode does not itself map to a character, each followed by that. */
    private static final String RADICALS = "⺁厂⺌小⺍小⺏尣⺒巳⺓幺⺜日⺝月⺠民⺧牛⺩王⺪疋⺬示⺮竹⺰纟⺶羊⺷羊⺸羊⺻聿⺼月⺽臼⻁虎⻃西⻄西"
            + "⻅见⻆角⻉贝⻋车⻑長⻒长⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀";

    private Characters() {}

    static char plain(char c) {
        if (c < '\u2e80' || c > '\u2fdf' && c < '\uf900' || c > '\ufaff') {
            return c;
        }
        int radical = RADICALS.indexOf(c);
        if (radical >= 0) {
            return RADICALS.charAt(radical + 1);
        }
        String nfkc = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        return nfkc.length() == 1 ? nfkc.charAt(0) : c;
    }

    /** {@link #plain(char)} of each; the length stays the same. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.chars().forEach(c -> plain.append(plain((char) c)));
        return plain.toString();
    }
}
