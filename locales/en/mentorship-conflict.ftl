### Conflicts: two members who are never to be proposed to each other.

## What the caller can mend

mentorship-conflict-with-oneself = This is the same member twice. Please choose two different people.
