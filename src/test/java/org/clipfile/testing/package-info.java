/** Fixtures that tests of several packages share. */
@NullMarked
package org.clipfile.testing;

import org.jspecify.annotations.NullMarked;
