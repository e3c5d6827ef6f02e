const WEIGHTS = /\.(?:pt|pth|ckpt|safetensors|onnx|h5|keras|pb|tflite|gguf|ggml|joblib|mlmodel|caffemodel)$/i

/** Whether a path names the weights of a model, by its extension. */
export function isModelFile(path: string): boolean {
  return WEIGHTS.test(path)
}
