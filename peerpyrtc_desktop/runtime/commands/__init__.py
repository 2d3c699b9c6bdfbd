"""What can be done to the rooms, each a value: a struct, and how it is carried out.

`peers`, `rooms`, `messages` and `boards` have one class a verb. To add one, write its class; then
`Hub.execute` takes it, whoever hands it on.
"""
