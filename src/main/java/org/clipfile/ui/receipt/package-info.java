/** What of its page a clipping holds, and what was left out, in a window of its own. */
@NullMarked
package org.clipfile.ui.receipt;

import org.jspecify.annotations.NullMarked;
