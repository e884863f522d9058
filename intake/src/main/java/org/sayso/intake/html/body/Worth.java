package org.sayso.intake.html.body;

/**
 * How much a block looks like running text: its characters outside links, less where it is short, does not end like a sentence, or is mostly link.
 *
 * <p>Kohlschütter et al., Boilerplate Detection using Shallow Text Features (WSDM 2010), show length and link density to be the two features that
 * matter.
 */
final class Worth {

    private static final String SENTENCE_ENDS = ".!?…。！？:”\"»)）」؟।";
    private static final int SHORTEST = 20;
    private static final int SHORT = 60;
    private static final double MOSTLY_LINK = 0.75;
    private static final double MUCH_LINK = 0.4;
    private static final int OWN_WORDS = 50;
    private static final double NO_SENTENCE = 0.4;
    private static final double SHORT_SENTENCE = 0.5;

    private Worth() {}

    static double of(Block block) {
        if (block.isHeading() || block.length() < SHORTEST) {
            return 0;
        }
        boolean sentence = endsLikeASentence(block.text());
        double own = block.length() * (1 - block.linkShare());
        boolean linkedSentence = sentence && own > OWN_WORDS && block.linkShare() < MOSTLY_LINK;
        if (block.linkShare() > MUCH_LINK && !linkedSentence) {
            return 0;
        }
        return own * (sentence ? 1 : NO_SENTENCE) * (block.length() < SHORT ? SHORT_SENTENCE : 1);
    }

    static boolean endsLikeASentence(String text) {
        return SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
