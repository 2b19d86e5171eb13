package org.clipfile.export.pdf.dossier;

import java.util.Optional;
import org.clipfile.model.Clipping;
import org.clipfile.model.PictureSource;

/**
 * Where a dossier's clippings are found; each is read twice, since not all can be held. Pictures
 * are asked for by several threads at once. What it throws ends the dossier.
 */
public interface DossierSource extends PictureSource {
  /** The clipping with this id, with what its owner noted; empty where there is none any more. */
  Optional<Clipping> clipping(long id);

  /** What tells a clipping's story from others; 0 where it has no copies. */
  long story(long id);
}
