package org.sayso.reader.language;

import com.optimaize.langdetect.DetectedLanguage;
import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Character n-gram profiles of 71 languages (Shuyo 2010, in optimaize's library). Only a text of some length is judged, and only where one language
 * stands out clearly, or English is not among the likely ones: names of people and places in a short English text look foreign to n-grams.
 */
public final class NgramLanguageFinder implements LanguageFinder {

    private static final int FEWEST_LETTERS = 120;
    private static final int MOST_CHARACTERS = 20_000;
    private static final double LEAST_PROBABILITY = 0.95;
    private static final long SEED = 20120311;

    private final LanguageDetector detector;

    public NgramLanguageFinder() {
        try {
            this.detector = LanguageDetectorBuilder.create(NgramExtractors.standard())
                    .withProfiles(new LanguageProfileReader().readAllBuiltIn())
                    .seed(SEED)
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException("the language profiles cannot be read", e);
        }
    }

    @Override
    public String languageOf(String text) {
        String beginning = text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
        if (beginning.chars().filter(Character::isLetter).count() < FEWEST_LETTERS) {
            return UNDETERMINED;
        }
        List<DetectedLanguage> likely = detector.getProbabilities(beginning);
        boolean undecided = likely.isEmpty()
                || likely.getFirst().getProbability() < LEAST_PROBABILITY
                        && likely.stream().anyMatch(NgramLanguageFinder::isEnglish);
        return undecided ? UNDETERMINED : likely.getFirst().getLocale().getLanguage();
    }

    private static boolean isEnglish(DetectedLanguage language) {
        return language.getLocale().getLanguage().equals("en");
    }
}
