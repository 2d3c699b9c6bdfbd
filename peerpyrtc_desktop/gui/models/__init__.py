"""The tables' models."""
