package org.clipfile.ingest.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** {@code Do}: notes pictures without unpacking them, and draws forms that are not too large. */
final class XObjectDrawing extends DrawObject {
  private final PageEngine engine;

  XObjectDrawing(PageEngine engine) {
    super(engine);
    this.engine = engine;
  }

  @Override
  public void process(Operator operator, List<COSBase> operands) throws IOException {
    PDResources resources = engine.getResources();
    if (operands.isEmpty() || !(operands.getFirst() instanceof COSName name) || resources == null) {
      return;
    }
    if (resources.isImageXObject(name)) {
      PDXObject picture = resources.getXObject(name);
      if (picture instanceof PDImageXObject image) {
        engine.drawImage(image);
      }
      return;
    }
    PDXObject form = resources.getXObject(name);
    if (form != null) {
      COSStream stream = form.getCOSObject();
      engine.budget().spend(stream);
      super.process(operator, operands);
    }
  }
}
