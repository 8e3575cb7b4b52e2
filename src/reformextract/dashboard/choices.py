"""A choice among named options that outlives a change of their names: another language, other counts, other filters."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

import streamlit as st

T = TypeVar("T")


def choose(
    memory: str, label: str, options: Sequence[T], name: Callable[[T], str], *, default: int = 0, hint: str | None = None
) -> T:  # fmt: skip
    """Return the option that the user chose, now or before; the default where that is none of the options any more.

    The list is drawn anew when the names change, since the browser would go on to show the old name of the choice.

    Args:
        memory: what the choice is kept under.
        label: what stands above the list; words of ours.
        options: what there is to choose from, at least one.
        name: what an option is called; shown as plain text.
        default: the place of the option that is chosen at first.
        hint: what the question mark beside the label says.
    """
    names = [name(option) for option in options]
    kept = f"chosen-{memory}"
    before = st.session_state.get(kept)
    index = options.index(before) if before in options else default
    with st.container(key=memory):
        chosen = st.selectbox(
            label, range(len(options)), index=index, format_func=names.__getitem__, help=hint,
            key=f"{memory}-{hash((label, tuple(options), tuple(names)))}",
        )  # fmt: skip
    st.session_state[kept] = options[chosen]
    return options[chosen]


def choose_some(
    memory: str, label: str, options: Sequence[T], name: Callable[[T], str], *, first: int, most: int
) -> Sequence[T]:  # fmt: skip
    """Return the options that the user chose, now or before, those that are still there; else the first ones.

    Args:
        memory: what the choice is kept under.
        label: what stands above the list; words of ours.
        options: what there is to choose from.
        name: what an option is called; shown as plain text.
        first: how many are chosen at first.
        most: how many may be chosen.
    """
    names = [name(option) for option in options]
    kept = f"chosen-{memory}"
    usual = list(options[:first])
    before = [option for option in st.session_state.get(kept, ()) if option in options]
    with st.container(key=memory):
        chosen = st.multiselect(
            label, range(len(options)), default=[options.index(option) for option in before or usual],
            format_func=names.__getitem__, max_selections=most, placeholder=label,
            key=f"{memory}-{hash((label, tuple(options), tuple(names)))}",
        )  # fmt: skip
    found = [options[number] for number in chosen]
    st.session_state[kept] = [] if found == usual else found
    return found
