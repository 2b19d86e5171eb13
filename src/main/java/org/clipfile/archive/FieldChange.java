package org.clipfile.archive;

import org.clipfile.model.ArticleField;

/**
 * A field that differs.
 *
 * @param before empty where there was none
 * @param after empty where there is none
 */
public record FieldChange(ArticleField field, String before, String after) {}
