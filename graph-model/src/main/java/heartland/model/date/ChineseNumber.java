package heartland.model.date;

/** Whole numbers below ten thousand as dates have them: 1991, 二〇〇五, 十二, 二十一. */
final class ChineseNumber {
    private ChineseNumber() {}

    /** 0 where there is no number. */
    static int of(String digits) {
        if (digits == null || digits.isEmpty()) {
            return 0;
        }
        int ten = digits.indexOf('十');
        if (ten >= 0) {
            int tens = ten == 0 ? 1 : digit(digits.charAt(0));
            return tens * 10 + (ten + 1 < digits.length() ? digit(digits.charAt(ten + 1)) : 0);
        }
        int number = 0;
        for (char c : digits.toCharArray()) {
            number = number * 10 + digit(c);
        }
        return number;
    }

    private static int digit(char c) {
        int han = "〇一二三四五六七八九".indexOf(c);
        return c == '○' || c == '零' ? 0 : han >= 0 ? han : Character.digit(c, 10);
    }
}
