"""Figures: tables of ratios, ours beside a peer, in one run."""
