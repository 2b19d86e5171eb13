package org.clipfile.export.pdf;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF what it thinks of a document. */
public final class VeraPdf {
  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private VeraPdf() {}

  /** The rules of PDF/A-2a and PDF/UA-1 that the document breaks; empty where it breaks none. */
  public static List<String> brokenRules(byte[] pdf) {
    var broken = new ArrayList<String>();
    for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
      broken.addAll(brokenRules(pdf, flavour));
    }
    return broken;
  }

  private static List<String> brokenRules(byte[] pdf, PDFAFlavour flavour) {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      return result.getTestAssertions().stream()
          .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
          .map(a -> describe(flavour, a))
          .distinct()
          .toList();
    } catch (Exception e) {
      throw new AssertionError("veraPDF cannot read the document.", e);
    }
  }

  private static String describe(PDFAFlavour flavour, TestAssertion assertion) {
    return "%s %s-%d %s at %s"
        .formatted(
            flavour.getId(),
            assertion.getRuleId().getClause(),
            assertion.getRuleId().getTestNumber(),
            assertion.getMessage(),
            assertion.getLocation().getContext());
  }
}
