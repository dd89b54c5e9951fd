"""The tests. They mirror `app/` and `ui/`; `e2e/` and `benchmarks/` stand beside them."""
