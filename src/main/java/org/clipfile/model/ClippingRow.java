package org.clipfile.model;

import org.jspecify.annotations.Nullable;

/** What a list shows of a clipping; cheap to fetch by the hundred, without any body. */
public record ClippingRow(
    long id,
    String headline,
    @Nullable String publication,
    @Nullable String source,
    @Nullable ClippingDate published,
    @Nullable ClippingDate clipped,
    @Nullable String language) {}
