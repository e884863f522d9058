package org.sayso.reader.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NgramLanguageFinderTest {

    private final LanguageFinder languages = new NgramLanguageFinder();

    @Test
    void aReportInSpanishIsToldAsSpanish() {
        assertThat(
                        languages.languageOf(
                                "El ejército atacó ayer el mercado de la ciudad y murieron al menos catorce personas, según dijo un"
                                        + " testigo. Los vecinos aseguran que los disparos empezaron por la mañana y que nadie les avisó."))
                .isEqualTo("es");
    }

    @Test
    void anEnglishReportFullOfArabicNamesIsStillEnglish() {
        assertThat(
                        languages.languageOf(
                                "Sheikh Abd al-Qadir al-Husseini of Deir Abu Said told Asharq Al-Awsat that Jabhat Ahrar al-Sham and"
                                        + " Liwa al-Tawhid had taken the Wadi Barada road from the army near Kafr Nabudah on Monday."))
                .isEqualTo("en");
    }

    @Test
    void aTextOfAFewWordsIsUndetermined() {
        assertThat(languages.languageOf("Attaque à Osmera")).isEqualTo(LanguageFinder.UNDETERMINED);
        assertThat(languages.languageOf("")).isEqualTo(LanguageFinder.UNDETERMINED);
    }
}
