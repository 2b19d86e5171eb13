package org.clipfile.export.pdf.dossier;

/** Told how far a dossier is, and asked whether to go on. From the thread that writes. */
public interface DossierListener {
  /** Listens to nothing and never stops. */
  DossierListener NONE =
      new DossierListener() {
        @Override
        public void set(int done, int total, String headline) {}

        @Override
        public boolean stopped() {
          return false;
        }
      };

  /** So many of the articles are set, this one last. */
  void set(int done, int total, String headline);

  /** Whether to leave off. */
  boolean stopped();
}
