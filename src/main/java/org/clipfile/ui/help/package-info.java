/** Help: the keys, the first steps, and the report of an error nobody foresaw. */
@NullMarked
package org.clipfile.ui.help;

import org.jspecify.annotations.NullMarked;
