package org.variorum.evaluation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.ClassesShould;

/** Imports go one way: statements, archive, lambda, local; evaluation may see all. */
@AnalyzeClasses(packages = "org.variorum", importOptions = ImportOption.DoNotIncludeTests.class)
class ArrowsTest {
  private static final String STATEMENTS = "org.variorum.statements..";
  private static final String ARCHIVE = "org.variorum.archive..";
  private static final String LAMBDA = "org.variorum.lambda..";
  private static final String LOCAL = "org.variorum.local..";
  private static final String EVALUATION = "org.variorum.evaluation..";

  @ArchTest
  static final ArchRule statementsSeesNoOtherModule =
      nothingIn(STATEMENTS)
          .dependOnClassesThat()
          .resideInAnyPackage(ARCHIVE, LAMBDA, LOCAL, EVALUATION);

  @ArchTest
  static final ArchRule archiveSeesStatementsAlone =
      nothingIn(ARCHIVE).dependOnClassesThat().resideInAnyPackage(LAMBDA, LOCAL, EVALUATION);

  @ArchTest
  static final ArchRule lambdaDoesNotSeeTheCommandLine =
      nothingIn(LAMBDA).dependOnClassesThat().resideInAnyPackage(LOCAL, EVALUATION);

  @ArchTest
  static final ArchRule localDoesNotSeeEvaluation =
      nothingIn(LOCAL).dependOnClassesThat().resideInAnyPackage(EVALUATION);

  @ArchTest
  static final ArchRule onlyLambdaAndLocalKnowAws =
      nothingIn(STATEMENTS, ARCHIVE)
          .dependOnClassesThat()
          .resideInAnyPackage("software.amazon..", "com.amazonaws..");

  private static ClassesShould nothingIn(String... packages) {
    return noClasses().that().resideInAnyPackage(packages).should();
  }
}
