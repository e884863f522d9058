package org.sayso.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

/** What Maven's modules cannot say: which rooms inside a module may know what. */
class ArchitectureTest {

    private static final JavaClasses SAYSO = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.sayso");

    @Test
    void onlyTheCoreNlpRoomKnowsCoreNlp() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.sayso.reader.corenlp..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("edu.stanford..")
                .check(SAYSO);
    }

    @Test
    void onlyTheStoreKnowsTheDatabase() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.sayso.ledger.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "org.jdbi..", "org.flywaydb..", "org.sqlite..", "org.postgresql..")
                .check(SAYSO);
    }

    @Test
    void onlyTheDeskKnowsTheWebServer() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.sayso.desk..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..")
                .check(SAYSO);
    }

    @Test
    void theModelKnowsNobody() {
        noClasses()
                .that()
                .resideInAPackage("org.sayso.model..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.sayso.intake..",
                        "org.sayso.reader..",
                        "org.sayso.ledger..",
                        "org.sayso.exports..",
                        "org.sayso.desk..",
                        "org.sayso.cli..",
                        "org.sayso.evaluation..")
                .check(SAYSO);
    }

    @Test
    void aReadingNeverDependsOnTheDayOfTheRunOrTheNetwork() {
        noClasses()
                .that()
                .resideInAPackage("org.sayso.reader..")
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..")
                .check(SAYSO);
    }

    @Test
    void exportsKnowTheLedgerAndNobodyElse() {
        noClasses()
                .that()
                .resideInAPackage("org.sayso.exports..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.sayso.intake..",
                        "org.sayso.reader..",
                        "org.sayso.desk..",
                        "org.sayso.cli..",
                        "org.sayso.ledger.store.sqlite..",
                        "java.net.http..")
                .check(SAYSO);
    }

    @Test
    void onlyTheCommandsPrint() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.sayso.cli..", "org.sayso.training..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(SAYSO);
    }

    @Test
    void theRoomsOfTheReaderDoNotGoRoundInCircles() {
        slices().matching("org.sayso.reader.(*)..").should().beFreeOfCycles().check(SAYSO);
    }
}
