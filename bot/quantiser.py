"""Rounds the 4-bit weights of the name model anew, to 8 bits: the same answers in half the time.

Weights in blocks of 4 bits save space, but have to be unpacked for each multiplication. One scale for each
column of a matrix, and whole numbers from -64 to 64, are what processors multiply fastest; with 128 some of
them would overflow, and others not, so that a post were judged by where it is judged.

A program of its own, because what it takes should not stay in the bot's memory:
`python -P bot/quantiser.py MODEL FOLDER`.
"""

import sys
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import ModelProto, NodeProto, TensorProto, helper, numpy_helper

LARGEST = 64
"""The largest weight. Twice 64 times 255 still fits into the 16 bits of an AVX2 lane."""


def quantised(model: ModelProto) -> ModelProto:
    """The same model with every 4-bit matrix as an 8-bit one.

    Raises:
        ValueError: a matrix is packed in another way than this knows.
    """
    weights = {tensor.name: tensor for tensor in model.graph.initializer}
    nodes: list[NodeProto] = []
    rounded: set[str] = set()
    replaced: set[str] = set()
    for node in model.graph.node:
        if node.op_type != "MatMulNBits":
            nodes.append(node)
            continue
        matrix, scales = _eight_bits(_unpacked(node, weights))
        packed = node.input[1]
        model.graph.initializer.extend(
            [
                numpy_helper.from_array(matrix, f"{packed}_8"),
                numpy_helper.from_array(scales, f"{packed}_8_scale"),
            ]
        )
        replaced.update(node.input[1:])
        if node.input[0] not in rounded:
            rounded.add(node.input[0])
            nodes.append(_rounding(node.input[0]))
        nodes += _product(node.input[0], f"{packed}_8", node.output[0])
    kept = [tensor for tensor in model.graph.initializer if tensor.name not in replaced]
    del model.graph.node[:]
    model.graph.node.extend(nodes)
    del model.graph.initializer[:]
    model.graph.initializer.extend(kept)
    return model


def _unpacked(node: NodeProto, weights: dict[str, TensorProto]) -> NDArray[np.float32]:
    """The matrix of a node as numbers: rows are inputs, columns outputs."""
    said: dict[str, Any] = {a.name: helper.get_attribute_value(a) for a in node.attribute}
    if len(node.input) != 3 or said["bits"] != 4:  # noqa: PLR2004 - two to a byte, with scales and no offsets
        raise ValueError(f"{node.name} is not packed as 4 bits around zero")
    packed = numpy_helper.to_array(weights[node.input[1]])
    scales = numpy_helper.to_array(weights[node.input[2]]).reshape(said["N"], -1, 1)
    halves = np.stack([packed & 15, packed >> 4], axis=-1).reshape(said["N"], packed.shape[1], -1)
    numbers = (halves.astype(np.float32) - 8) * scales
    return np.ascontiguousarray(numbers.reshape(said["N"], -1)[:, : said["K"]].T)


def _eight_bits(matrix: NDArray[np.float32]) -> tuple[NDArray[np.int8], NDArray[np.float32]]:
    """A matrix as whole numbers, and for each column what to multiply them by."""
    scales = np.maximum(np.abs(matrix).max(axis=0), np.finfo(np.float32).tiny) / np.float32(LARGEST)
    return np.rint(matrix / scales).astype(np.int8), scales.astype(np.float32)


def _rounding(name: str) -> NodeProto:
    """What rounds the inputs of a product, as it runs; products with the same inputs share it."""
    return helper.make_node(
        "DynamicQuantizeLinear", [name], [f"{name}_8", f"{name}_8_scale", f"{name}_8_zero"], f"{name}_8"
    )


def _product(name: str, matrix: str, result: str) -> list[NodeProto]:
    """A product of whole numbers, and its scale put back. The runtime makes one step of these four."""
    return [
        helper.make_node("MatMulInteger", [f"{name}_8", matrix, f"{name}_8_zero"], [f"{result}_whole"]),
        helper.make_node("Cast", [f"{result}_whole"], [f"{result}_cast"], to=TensorProto.FLOAT),
        helper.make_node("Mul", [f"{name}_8_scale", f"{matrix}_scale"], [f"{result}_scale"]),
        helper.make_node("Mul", [f"{result}_cast", f"{result}_scale"], [result]),
    ]


def main() -> None:
    """Read one model, write the other, its weights beside it: they are then mapped into memory, not read."""
    source, folder = (Path(argument) for argument in sys.argv[1:3])
    onnx.save_model(
        quantised(onnx.load(source)),
        str(folder / "model.onnx"),
        save_as_external_data=True,
        location="weights",
        size_threshold=1024,
    )


if __name__ == "__main__":
    main()
