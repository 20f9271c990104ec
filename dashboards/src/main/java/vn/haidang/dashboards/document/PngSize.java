package vn.haidang.dashboards.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** Width and height of a picture, pixels. */
record PngSize(int width, int height) {

    static PngSize of(byte[] png) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(png));
        if (image == null) {
            throw new IOException("not a picture");
        }
        return new PngSize(image.getWidth(), image.getHeight());
    }
}
