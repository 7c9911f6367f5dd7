"""Sets of numbers, as they are kept."""

from hypothesis import given
from hypothesis import strategies as st

from bot.storage.blocks import SIZE, numbers, of, pack, unpack

places = st.sets(st.integers(0, SIZE - 1), max_size=200)


@given(places)
def test_a_block_is_unpacked_as_it_was_packed(some: set[int]) -> None:
    assert set(numbers(unpack(pack(of(some))))) == some


def test_a_full_block_and_an_empty_one() -> None:
    full = of(range(SIZE))

    assert unpack(pack(full)) == full
    assert unpack(pack(0)) == unpack(b"") == 0
    assert len(pack(full)) == SIZE // 8


@given(places)
def test_numbers_come_in_rising_order_no_more_than_wanted(some: set[int]) -> None:
    assert list(numbers(of(some), 5)) == sorted(some)[:5]


def test_a_few_numbers_take_two_bytes_each() -> None:
    assert len(pack(of([3, SIZE - 1]))) == 4
