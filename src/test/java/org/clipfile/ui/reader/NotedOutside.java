package org.clipfile.ui.reader;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Notes what would have left the program. */
final class NotedOutside implements Outside {
  final List<String> opened = new ArrayList<>();
  final List<String> copied = new ArrayList<>();
  int printed;
  boolean printer;

  @Override
  public void open(String address) {
    opened.add(address);
  }

  @Override
  public void copy(String text) {
    copied.add(text);
  }

  @Override
  public boolean canPrint() {
    return printer;
  }

  @Override
  public @Nullable Printout askForPrinter(String title) {
    return pages -> {
      printed += pages.size();
      return true;
    };
  }
}
