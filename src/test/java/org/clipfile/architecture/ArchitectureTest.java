package org.clipfile.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
  private static final String HOUSE = "org.clipfile";
  private static final String BROKEN = "org.clipfile.architecture.broken";

  private static final JavaClasses HOUSE_CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(HOUSE);
  private static final JavaClasses BROKEN_CLASSES = new ClassFileImporter().importPackages(BROKEN);

  @TestFactory
  List<DynamicTest> theHouseKeepsEveryRule() {
    return ArchitectureRules.of(HOUSE).stream()
        .map(rule ->
            DynamicTest.dynamicTest(
                rule.getDescription(),
                () ->
                    assertThat(violations(rule, HOUSE_CLASSES))
                        .as(rule.getDescription())
                        .isEmpty()))
        .toList();
  }

  @TestFactory
  List<DynamicTest> aBrokenHouseFailsEveryRule() {
    return ArchitectureRules.of(BROKEN).stream()
        .map(rule ->
            DynamicTest.dynamicTest(
                "fails: " + rule.getDescription(),
                () ->
                    assertThat(violations(rule, BROKEN_CLASSES))
                        .as(rule.getDescription())
                        .isNotEmpty()))
        .toList();
  }

  @Test
  void theRulesSeeTheWholeHouse() {
    assertThat(HOUSE_CLASSES.contain("org.clipfile.app.Main")).isTrue();
    assertThat(HOUSE_CLASSES.contain("org.clipfile.archive.Archive")).isTrue();
  }

  private static List<String> violations(ArchRule rule, JavaClasses classes) {
    return rule.allowEmptyShould(true).evaluate(classes).getFailureReport().getDetails();
  }
}
