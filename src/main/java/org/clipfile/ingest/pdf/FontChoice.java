package org.clipfile.ingest.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;

/** {@code Tf}: takes a font whose streams are not too large. */
final class FontChoice extends SetFontAndSize {
  private final PageEngine engine;

  FontChoice(PageEngine engine) {
    super(engine);
    this.engine = engine;
  }

  @Override
  public void process(Operator operator, List<COSBase> operands) throws IOException {
    engine.checkFont(engine.resource(COSName.FONT, operands));
    super.process(operator, operands);
  }
}
