package org.clipfile.export.pdf.dossier;

/** A member that is in the dossier, and where. */
record Entry(Member member, Spot spot) {}
