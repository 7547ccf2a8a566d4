"""Lets LocalStack run Java functions as processes of this machine, without containers."""
