package org.clipfile.ui.receipt;

import javafx.stage.Window;
import org.clipfile.ui.control.Messages;
import org.clipfile.ui.control.SideWindow;

/** What a clipping holds of its page, in a window of its own. Window thread only. */
public final class ReceiptWindow {
  private static final Messages TEXTS = Messages.of(ReceiptWindow.class);

  private final ReceiptModel model;
  private final SideWindow window;

  public ReceiptWindow(Window owner, ReceiptModel model) {
    this.model = model;
    window = new SideWindow(owner, TEXTS.text("title"), new ReceiptPane(model), 720, 600);
  }

  /** Shows what of its page a clipping holds. */
  public void show(long clipping) {
    model.show(clipping);
    window.show();
  }

  /** The window itself. */
  public SideWindow window() {
    return window;
  }
}
