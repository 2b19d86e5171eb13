package org.clipfile.search;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What the tests of finding share: an index that is empty at first. */
abstract class IndexTest {
  @TempDir private Path folder;
  IndexFixture archive;

  @BeforeEach
  void open() {
    archive = new IndexFixture(folder);
  }

  @AfterEach
  void close() {
    archive.close();
  }
}
