"""Automatic rules: what a host has judged of itself, before anybody sees it.

`rule` has what rules say, `checking` refuses those that can't be; `rule_set` judges a `Subject` by
all of them at once. `spelling` is how texts are read, `memory` what rules know of before.
"""
