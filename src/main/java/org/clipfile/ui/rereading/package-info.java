/** Reading originals again, in a window of its own: what would change, and changing it. */
@NullMarked
package org.clipfile.ui.rereading;

import org.jspecify.annotations.NullMarked;
