package vn.haidang.deploy.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One library, one package: swapping a library means editing one folder. */
class LibrariesTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.haidang");

    @ParameterizedTest
    @EnumSource
    void everyLibraryHasOnePackage(Library library) {
        noClasses()
                .that(resideOutsideOfPackages(library.room, "vn.haidang.deploy"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library.packages)
                .check(CLASSES);
    }

    /** A library and the one package that may know it. */
    enum Library {
        ROME("com.rometools..", "vn.haidang.ingest.feed.."),
        JSOUP("org.jsoup..", "vn.haidang.ingest.page.."),
        HTTP_CLIENT("org.apache.hc..", "vn.haidang.ingest.fetch.."),
        ROBOTS("crawlercommons..", "vn.haidang.ingest.fetch.."),
        YAML("org.snakeyaml..", "vn.haidang.ingest.config.."),
        LINGUA("com.github.pemistahl..", "vn.haidang.analyze.language.."),
        HASH4J("com.dynatrace.hash4j..", "vn.haidang.analyze.story.."),
        LIBLINEAR("de.bwaldvogel..", "vn.haidang.analyze.training.."),
        ELASTICSEARCH("co.elastic..", "vn.haidang.dashboards.archive.."),
        DIFF("com.github.difflib..", "vn.haidang.dashboards.console.article.."),
        MAIL("jakarta.mail..", "vn.haidang.alerting.channel.mail.."),
        ANGUS("org.eclipse.angus..", "vn.haidang.alerting.channel.mail.."),
        PICOCLI("picocli..", "vn.haidang.deploy.command..");

        private final String packages;
        private final String room;

        Library(String packages, String room) {
            this.packages = packages;
            this.room = room;
        }
    }
}
