### What Waymark says to stewards about partners and their keys.
### Address: "you", as one member would speak to another. Plain words, no blame, and where there is one, the way on.

partner-scopes-empty = Please choose at least one thing that this key may read.
partner-expiry-past = Please choose a time that is still to come.
partner-key-over = This key opens nothing any more. Please make a new one.
