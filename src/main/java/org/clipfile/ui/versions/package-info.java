/** What differs between two versions of a clipping, in a window of their own. */
@NullMarked
package org.clipfile.ui.versions;

import org.jspecify.annotations.NullMarked;
