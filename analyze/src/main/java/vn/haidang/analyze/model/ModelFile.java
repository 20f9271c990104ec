package vn.haidang.analyze.model;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import vn.haidang.ingest.config.ConfigException;

/**
 * A model on disk: gzip over, in this order, a mark with the version, the terms with their rarity, the clues, the
 * thresholds, and for each label its name, bias, step and one byte per feature.
 */
public final class ModelFile {

    private static final String MARK = "haidang-model-1";

    private ModelFile() {}

    /**
     * Reads a model.
     *
     * @throws ConfigException when the file cannot be read or is no model
     */
    public static LinearModel read(Path file) {
        try (var in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file))))) {
            String mark = in.readUTF();
            if (!mark.equals(MARK)) {
                throw new IOException("got mark '" + mark + "', expected '" + MARK + "'");
            }
            var space = new FeatureSpace(vocabulary(in), strings(in));
            var thresholds =
                    new Thresholds(topics(in), in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble());
            return new LinearModel(space, weights(in, space.size()), thresholds);
        } catch (IOException e) {
            throw new ConfigException(file, 0, "", "expected a model made by haidang train: " + e.getMessage());
        }
    }

    /** Writes a model, whole or not at all; the same model gives the same bytes. */
    public static void write(LinearModel model, Path file) throws IOException {
        var unfinished = file.resolveSibling(file.getFileName() + ".part");
        writeTo(model, unfinished);
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void writeTo(LinearModel model, Path file) throws IOException {
        try (var out =
                new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file))))) {
            out.writeUTF(MARK);
            var vocabulary = model.space().vocabulary();
            out.writeInt(vocabulary.size());
            for (int id = 0; id < vocabulary.size(); id++) {
                out.writeUTF(vocabulary.term(id));
                out.writeFloat(vocabulary.rarity(id));
            }
            out.writeInt(model.space().clues().size());
            for (String clue : model.space().clues()) {
                out.writeUTF(clue);
            }
            write(out, model.thresholds());
            out.writeInt(model.labels().size());
            for (String label : model.labels()) {
                write(out, label, model.weights(label));
            }
        }
    }

    private static void write(DataOutputStream out, Thresholds thresholds) throws IOException {
        out.writeInt(thresholds.topics().size());
        for (var topic : thresholds.topics().entrySet()) {
            out.writeUTF(topic.getKey());
            out.writeDouble(topic.getValue());
        }
        out.writeDouble(thresholds.favourable());
        out.writeDouble(thresholds.unfavourable());
        out.writeDouble(thresholds.remedy());
        out.writeDouble(thresholds.verify());
    }

    private static void write(DataOutputStream out, String label, LabelWeights weights) throws IOException {
        out.writeUTF(label);
        out.writeFloat(weights.bias());
        out.writeFloat(weights.step());
        out.write(weights.steps());
    }

    private static Map<String, Double> topics(DataInputStream in) throws IOException {
        int size = in.readInt();
        Map<String, Double> topics = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            topics.put(in.readUTF(), in.readDouble());
        }
        return topics;
    }

    private static Vocabulary vocabulary(DataInputStream in) throws IOException {
        int size = in.readInt();
        List<String> terms = new ArrayList<>(size);
        var rarity = new float[size];
        for (int id = 0; id < size; id++) {
            terms.add(in.readUTF());
            rarity[id] = in.readFloat();
        }
        return new Vocabulary(terms, rarity);
    }

    private static List<String> strings(DataInputStream in) throws IOException {
        int size = in.readInt();
        List<String> strings = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            strings.add(in.readUTF());
        }
        return strings;
    }

    private static Map<String, LabelWeights> weights(DataInputStream in, int features) throws IOException {
        int size = in.readInt();
        Map<String, LabelWeights> weights = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            String label = in.readUTF();
            float bias = in.readFloat();
            float step = in.readFloat();
            weights.put(label, new LabelWeights(in.readNBytes(features), step, bias));
        }
        return weights;
    }
}
