### What Waymark says of every import at the command line.

# $source (text): the file or web address.
import-unreachable = We could not open { $source }. Please check the name or the address.
# $megabytes (number): how much can be imported at once.
import-too-large = This is more than { $megabytes } MB, which is the most that can be imported at once. Please split it.
