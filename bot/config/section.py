"""What every section of the configuration has in common."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class Section(BaseModel):
    """A section of the configuration: its keys are these and no others."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)
