package org.clipfile.ingest.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** {@code gs}: a graphics state may bring a font. */
final class GraphicsStateChoice extends SetGraphicsStateParameters {
  private final PageEngine engine;

  GraphicsStateChoice(PageEngine engine) {
    super(engine);
    this.engine = engine;
  }

  @Override
  public void process(Operator operator, List<COSBase> operands) throws IOException {
    if (engine.resource(COSName.EXT_G_STATE, operands) instanceof COSDictionary state) {
      engine.checkFont(state.getDictionaryObject(COSName.FONT));
    }
    super.process(operator, operands);
  }
}
