/** Tells which texts are copies of one story; knows nothing but texts. */
@NullMarked
package org.clipfile.story;

import org.jspecify.annotations.NullMarked;
