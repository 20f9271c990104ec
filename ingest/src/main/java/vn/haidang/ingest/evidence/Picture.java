package vn.haidang.ingest.evidence;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.imageio.ImageIO;

/** Pictures of pages. */
final class Picture {

    /** Left below the last thing drawn, pixels. */
    private static final int MARGIN = 20;

    private Picture() {}

    /**
     * Cuts off what is empty below the page.
     *
     * @throws IOException when there is no picture to read
     */
    static void trimmed(Path raw, Path target) throws IOException {
        BufferedImage image = ImageIO.read(raw.toFile());
        if (image == null) {
            throw new IOException("the picture cannot be read");
        }
        int height = Math.min(image.getHeight(), lastRow(image) + 1 + MARGIN);
        Path fresh = target.resolveSibling(target.getFileName() + ".new");
        if (!ImageIO.write(image.getSubimage(0, 0, image.getWidth(), height), "png", fresh.toFile())) {
            throw new IOException("the picture cannot be written");
        }
        Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The lowest row that is not all of the colour of the lowest. */
    private static int lastRow(BufferedImage image) {
        int row = image.getHeight() - 1;
        int ground = image.getRGB(0, row);
        int[] pixels = new int[image.getWidth()];
        for (; row > 0; row--) {
            image.getRGB(0, row, pixels.length, 1, pixels, 0, pixels.length);
            for (int pixel : pixels) {
                if (pixel != ground) {
                    return row;
                }
            }
        }
        return row;
    }
}
