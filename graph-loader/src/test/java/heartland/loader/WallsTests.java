package heartland.loader;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The walls between the modules, seen from the outermost one, which has them all on its class path. */
@AnalyzeClasses(packages = "heartland", importOptions = DoNotIncludeTests.class)
class WallsTests {
    @ArchTest
    static final ArchRule coreNlpShouldBeWrappedByOnePackage = noClasses()
            .that()
            .resideOutsideOfPackage("heartland.loader.nlp..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("edu.stanford.nlp..")
            .because("CoreNLP has global state and its own ways of failing: heartland.loader.nlp keeps them in");

    @ArchTest
    static final ArchRule apiShouldServeWithoutReadingPapers = noClasses()
            .that()
            .resideInAPackage("heartland.api..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("heartland.loader..", "edu.stanford.nlp..")
            .because("a graph is served where no language model is");

    @ArchTest
    static final ArchRule modelShouldKnowNeitherDatabaseNorFramework = noClasses()
            .that()
            .resideInAPackage("heartland.model..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "heartland.store..",
                    "heartland.loader..",
                    "heartland.api..",
                    "org.neo4j..",
                    "org.springframework..",
                    "edu.stanford.nlp..")
            .because("any extractor, and any program that reads claims, can use the model alone");

    @ArchTest
    static final ArchRule storeShouldKnowNeitherPapersNorWeb = noClasses()
            .that()
            .resideInAPackage("heartland.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("heartland.loader..", "heartland.api..", "org.springframework..", "edu.stanford.nlp..")
            .because("loading claims needs a graph and nothing else");

    @ArchTest
    static final ArchRule commandLineAloneShouldStartTheApi = noClasses()
            .that()
            .resideInAPackage("heartland.loader..")
            .and()
            .resideOutsideOfPackage("heartland.loader.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("heartland.api..")
            .because("extraction runs where nothing is served: up is one command of the command line");
}
