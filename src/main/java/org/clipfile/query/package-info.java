/** The search language: text to query tree and back. Knows only the JDK and the model. */
@NullMarked
package org.clipfile.query;

import org.jspecify.annotations.NullMarked;
