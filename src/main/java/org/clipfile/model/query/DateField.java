package org.clipfile.model.query;

/** The dates of a clipping that can be searched. */
public enum DateField {
  PUBLISHED,
  CLIPPED
}
