"""How a post speaks of prescription drugs and medical devices."""
