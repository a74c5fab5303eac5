package heartland.api;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "heartland", importOptions = DoNotIncludeTests.class)
class WallsTests {
    @ArchTest
    static final ArchRule apiShouldNotSeeCoreNlp = noClasses()
            .that()
            .resideInAPackage("heartland.api..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("edu.stanford.nlp..", "heartland.loader..")
            .because("the graph is served without a language model");

    @ArchTest
    static final ArchRule packagesShouldBeFreeOfCycles = slices().matching("heartland.(**)")
            .should()
            .beFreeOfCycles()
            .because("a feature can then be read, and removed, by itself");
}
