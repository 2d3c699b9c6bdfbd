"""The verb table: a row for each thing that can be done to people or rooms.

A row gives it its words, its key, its question and its command. The menus, the tables' own menus,
the keys and the window's acts are made from the rows: nothing else names a verb.
"""
