package vn.haidang.deploy.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/** The import table of deploy/docs/architecture.md, as a test. */
@AnalyzeClasses(packages = "vn.haidang", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule INGEST_KNOWS_NO_LATER_STAGE = noClasses()
            .that()
            .resideInAPackage("vn.haidang.ingest..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "vn.haidang.analyze..", "vn.haidang.alerting..", "vn.haidang.dashboards..", "vn.haidang.deploy..");

    @ArchTest
    static final ArchRule ANALYZE_KNOWS_THE_PUBLISHED_PART_OF_INGEST = noClasses()
            .that()
            .resideInAPackage("vn.haidang.analyze..")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("vn.haidang.alerting..", "vn.haidang.dashboards..", "vn.haidang.deploy..")
                            .or(unpublished("vn.haidang.ingest", "article", "health", "stream", "config")));

    @ArchTest
    static final ArchRule ALERTING_KNOWS_THE_PUBLISHED_PARTS_UPSTREAM = noClasses()
            .that()
            .resideInAPackage("vn.haidang.alerting..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("vn.haidang.dashboards..", "vn.haidang.deploy..")
                    .or(unpublished("vn.haidang.ingest", "article", "health", "stream", "config"))
                    .or(unpublished("vn.haidang.analyze", "result", "query")));

    @ArchTest
    static final ArchRule DASHBOARDS_KNOW_THE_PUBLISHED_PARTS_UPSTREAM = noClasses()
            .that()
            .resideInAPackage("vn.haidang.dashboards..")
            .should()
            .dependOnClassesThat(resideInAPackage("vn.haidang.deploy..")
                    .or(unpublished("vn.haidang.ingest", "article", "health", "stream", "config"))
                    .or(unpublished("vn.haidang.analyze", "result", "query"))
                    .or(unpublished("vn.haidang.alerting", "alert", "letter", "notify", "rule", "workflow")
                            .and(resideOutsideOfPackage("vn.haidang.alerting"))));

    @ArchTest
    static final ArchRule SPRING_STAYS_IN_DASHBOARDS = noClasses()
            .that()
            .resideOutsideOfPackage("vn.haidang.dashboards.console..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework..");

    @ArchTest
    static final ArchRule WARC_STAYS_WITH_THE_EVIDENCE = noClasses()
            .that()
            .resideOutsideOfPackage("vn.haidang.ingest.evidence..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.netpreserve..");

    @ArchTest
    static final ArchRule FORMATS_OF_DOCUMENTS_STAY_IN_ONE_PACKAGE = noClasses()
            .that()
            .resideOutsideOfPackage("vn.haidang.dashboards.document..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.apache.poi..", "org.openxmlformats..", "com.openhtmltopdf..", "org.apache.pdfbox..");

    @ArchTest
    static final ArchRule STANDARD_OUTPUT_BELONGS_TO_THE_PROGRAM = noClasses()
            .that(resideOutsideOfPackages("vn.haidang.deploy"))
            .should()
            .accessField(System.class, "out");

    @ArchTest
    static final ArchRule ONE_JACKSON = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson.databind..", "com.fasterxml.jackson.core..");

    @ArchTest
    static final ArchRule PACKAGES_FORM_NO_CYCLES =
            slices().matching("vn.haidang.(*).(*)..").should().beFreeOfCycles();

    private static DescribedPredicate<JavaClass> unpublished(String stage, String... published) {
        var open = Stream.of(published).map(name -> stage + "." + name + "..").toArray(String[]::new);
        return resideInAPackage(stage + "..").and(resideOutsideOfPackages(open));
    }
}
