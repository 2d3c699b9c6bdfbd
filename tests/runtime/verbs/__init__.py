"""Every verb, and what a guest sees of it: what `test_verbs_by_state` holds the host to.

A row says what is done, and of Ann, who is aimed at, in v1 (`told`) and in an older dialect
(`older`) what she hears at once; of the others what those see who read v1 (`seen`), who read older
words (`words`) and SYSTEM frames (`system`). Then, by state, what becomes of her: see
`scene.STATES`. Where a row says nothing it is as if nothing had been done: `USUAL`. Nobody may see
anything that doesn't stand here.
"""

from tests.runtime.verbs.of_guests import OF_GUESTS
from tests.runtime.verbs.of_messages import OF_MESSAGES
from tests.runtime.verbs.of_rooms import OF_ROOMS

VERBS = (*OF_GUESTS, *OF_MESSAGES, *OF_ROOMS)
