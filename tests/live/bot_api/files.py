"""Files on the server: what was uploaded, by whom does not matter."""

import struct
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from tests.live.bot_api.errors import ApiError, Json, bad_request

MEGABYTE = 1024 * 1024
DOWNLOAD_LIMIT = 20 * MEGABYTE  # Bot API 10.0, getFile
UPLOAD_LIMIT = 50 * MEGABYTE  # Bot API 10.0, "Sending files"
PHOTO_LIMIT = 10 * MEGABYTE


@dataclass(frozen=True)
class Upload:
    """A part of a multipart request that carries a file."""

    name: str
    mime_type: str
    data: bytes


@dataclass(frozen=True)
class StoredFile:
    file_id: str
    path: str
    upload: Upload

    @property
    def reference(self) -> Json:
        """The fields all kinds of files have in common."""
        size = len(self.upload.data)
        return {"file_id": self.file_id, "file_unique_id": f"U{self.file_id}", "file_size": size}


@dataclass
class FileStore:
    _by_id: dict[str, StoredFile] = field(default_factory=dict)

    def keep(self, upload: Upload, folder: str) -> StoredFile:
        number = len(self._by_id)
        path = f"{folder}/file_{number}{PurePosixPath(upload.name).suffix}"
        file = StoredFile(f"BQACAgIAAxkB{number:08}{folder}", path, upload)
        self._by_id[file.file_id] = file
        return file

    def find(self, file_id: str) -> StoredFile | None:
        return self._by_id.get(file_id)

    def at(self, path: str) -> StoredFile | None:
        return next((file for file in self._by_id.values() if file.path == path), None)

    def document(self, upload: Upload) -> Json:
        """A message's content for a file sent as it is."""
        if not upload.data:
            raise bad_request("file must be non-empty")
        if len(upload.data) > UPLOAD_LIMIT:
            raise ApiError(413, "Request Entity Too Large")
        described = {"file_name": upload.name, "mime_type": upload.mime_type}
        return {"document": self.keep(upload, "documents").reference | described}

    def photo(self, upload: Upload) -> Json:
        """A message's content for a picture: sizes, the largest last."""
        if len(upload.data) > PHOTO_LIMIT:
            raise bad_request("file is too big")
        width, height = picture_size(upload.data)
        scale = min(1.0, 320 / max(width, height))
        small = {"width": max(1, int(width * scale)), "height": max(1, int(height * scale))}
        sizes = [small, {"width": width, "height": height}]
        return {"photo": [self.keep(upload, "photos").reference | size for size in sizes]}


def picture_size(data: bytes) -> tuple[int, int]:
    """Width and height of a PNG or JPEG; nothing else is a picture here."""
    if data.startswith(b"\x89PNG\r\n\x1a\n") and len(data) >= 24:
        width, height = struct.unpack(">II", data[16:24])
        return width, height
    if data.startswith(b"\xff\xd8"):
        at = 2
        while at + 9 <= len(data):
            marker, length = struct.unpack(">HH", data[at : at + 4])
            if 0xFFC0 <= marker <= 0xFFC3:  # start of frame
                height, width = struct.unpack(">HH", data[at + 5 : at + 9])
                return width, height
            at += 2 + length
    raise bad_request("IMAGE_PROCESS_FAILED")
